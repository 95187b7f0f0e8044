#include "CNcurses.h"

#include <fcntl.h>
#include <signal.h>
#include <term.h>

bool cn_can_address_cursor(void) {
  const char *cup = tigetstr("cup");
  return cup != NULL && cup != (char *)-1;
}

// Everything the handler touches is prepared while the program is sound; the handler itself calls
// only what POSIX allows in one: write, read, dup2, tcsetattr, tcgetpgrp, sigaction, raise.

static const int caught[] = {SIGSEGV, SIGILL,  SIGTRAP, SIGABRT, SIGBUS,
                             SIGFPE,  SIGHUP,  SIGTERM, SIGINT,  SIGQUIT};
enum { caught_count = sizeof caught / sizeof caught[0] };

static struct sigaction before[caught_count];
static struct sigaction before_continue;
static struct sigaction before_interrupt;
static struct sigaction before_quit;
static struct termios modes;
static bool modes_known;
static volatile sig_atomic_t screen_is_up;
static char leave[256];
static size_t leave_length;
static char alternate_stack[64 * 1024];

// MARK: Standard error

// A message printed while the screen is up would tear it, and vanish with the next repaint: it goes
// into a pipe (64 KB are plenty; what is beyond them is lost) and is replayed when the screen is down.
static int real_error = -1;
static int kept_error = -1;

static void keep_standard_error(void) {
  int ends[2];
  if (real_error >= 0 || !isatty(STDERR_FILENO) || pipe(ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_error >= 0) {
    dup2(ends[1], STDERR_FILENO);
    kept_error = ends[0];
  } else {
    close(ends[0]);
  }
  close(ends[1]);
}

static void replay_standard_error(void) {
  char bytes[1024];
  ssize_t count;
  if (real_error < 0) return;
  dup2(real_error, STDERR_FILENO);
  while ((count = read(kept_error, bytes, sizeof bytes)) > 0) {
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
  }
  close(real_error);
  close(kept_error);
  real_error = kept_error = -1;
}

// MARK: Restoring

/// Appends a capability to what is written when the screen is left, without its padding `$<5>`.
static void append_capability(const char *name) {
  const char *text = tigetstr(name);
  if (text == NULL || text == (char *)-1) return;
  while (*text && leave_length < sizeof leave) {
    if (text[0] == '$' && text[1] == '<') {
      while (*text && *text != '>') text++;
      if (*text) text++;
    } else {
      leave[leave_length++] = *text++;
    }
  }
}

static void restore_terminal(void) {
  if (!screen_is_up) return;
  screen_is_up = 0;
  // In the background the terminal is another program's: nothing there is ours to restore.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    if (write(STDOUT_FILENO, leave, leave_length) < 0) { /* the terminal has gone */
    }
    if (modes_known) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  replay_standard_error();
}

static void restore_and_raise(int number) {
  restore_terminal();
  for (int i = 0; i < caught_count; i++) {
    if (caught[i] == number) sigaction(number, &before[i], NULL);
  }
  // Blocked until the handler returns; then the former action (as a rule: death) sees it.
  raise(number);
}

/// A stopped program is not told that its window changed: `fg` asks ncurses to look.
static void look_at_window(int number) {
  (void)number;
  raise(SIGWINCH);
}

static void ignore(int number) { (void)number; }

// MARK: Interface

void cn_guard_install(void) {
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  struct sigaction action = {.sa_handler = restore_and_raise, .sa_flags = SA_ONSTACK};
  struct sigaction resumed = {.sa_handler = look_at_window, .sa_flags = SA_RESTART};

  modes_known = tcgetattr(STDIN_FILENO, &modes) == 0;
  sigaltstack(&stack, NULL);
  sigfillset(&action.sa_mask);
  sigemptyset(&resumed.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    sigaction(caught[i], NULL, &before[i]);
    // An ignored signal (nohup) stays ignored.
    if (before[i].sa_handler != SIG_IGN) sigaction(caught[i], &action, NULL);
  }
  sigaction(SIGCONT, &resumed, &before_continue);
}

/// After ^Z and `fg` the read of a key must return, or the new size is seen only with the next key.
static void let_stopping_end_a_read(void) {
  struct sigaction action;
  if (sigaction(SIGTSTP, NULL, &action) != 0) return;
  action.sa_flags &= ~SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
}

void cn_guard_arm(bool up) {
  if (up) {
    let_stopping_end_a_read();
    leave_length = 0;
    append_capability("sgr0");
    append_capability("op");
    append_capability("rmkx");
    append_capability("cnorm");
    append_capability("rmcup");
    keep_standard_error();
    screen_is_up = 1;
  } else {
    screen_is_up = 0;
    replay_standard_error();
  }
}

void cn_guard_remove(void) {
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  sigaction(SIGCONT, &before_continue, NULL);
}

void cn_guard_pass_interrupts(bool pass) {
  if (pass) {
    // A handler, not SIG_IGN: the command would inherit that across exec.
    struct sigaction action = {.sa_handler = ignore, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &before_interrupt);
    sigaction(SIGQUIT, &action, &before_quit);
  } else {
    sigaction(SIGINT, &before_interrupt, NULL);
    sigaction(SIGQUIT, &before_quit, NULL);
  }
}
