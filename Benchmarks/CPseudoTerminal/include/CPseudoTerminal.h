#pragma once

#include <sys/types.h>

/// Starts `arguments[0]` in a pseudo-terminal of its own, which becomes its controlling terminal.
/// Returns the other end of it, or -1 (see `errno`).
int pt_start(char *const arguments[], char *const environment[], int rows, int columns, pid_t *process);
