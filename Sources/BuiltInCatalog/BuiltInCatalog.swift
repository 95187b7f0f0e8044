// The catalogs shipped inside the program.
