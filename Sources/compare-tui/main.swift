print("compare-tui")
