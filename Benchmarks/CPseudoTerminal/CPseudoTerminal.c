#include "CPseudoTerminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

extern char **environ;

int pt_start(char *const arguments[], char *const environment[], int rows, int columns, pid_t *process) {
  struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal = -1;
  *process = forkpty(&terminal, NULL, NULL, &window);
  if (*process < 0) return -1;
  if (*process == 0) {
    environ = (char **)environment;
    execvp(arguments[0], arguments);
    _exit(127);
  }
  return terminal;
}
