#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <term.h>

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

bool cn_know_terminal(void) {
  int found;
  return setupterm(NULL, STDOUT_FILENO, &found) == OK && found == 1;
}

bool cn_can_address_cursor(void) { return capability("cup") != NULL; }

const char *cn_key_text(const char *name) { return capability(name); }

// MARK: The window

// A screen is drawn no larger than this, whatever the terminal says: ncurses counts in shorts, and every cell
// takes memory several times over.
enum { most_rows = 300, most_columns = 500 };

static int within(int count, const char *usual, int fallback, int most) {
  if (count <= 0) count = tigetnum(usual);
  if (count <= 0) count = fallback;
  return count < most ? count : most;
}

/// Tells ncurses the size of the window as far as it is drawn. It looks at these whenever it would look at the
/// window, which it does after every pause too.
static void tell_size(int *height, int *width) {
  struct winsize size = {0};
  char text[16];
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *height = within(size.ws_row, "lines", 24, most_rows);
  *width = within(size.ws_col, "cols", 80, most_columns);
  snprintf(text, sizeof text, "%d", *height);
  setenv("LINES", text, 1);
  snprintf(text, sizeof text, "%d", *width);
  setenv("COLUMNS", text, 1);
}

SCREEN *cn_newterm(void) {
  TERMINAL *known = cur_term;
  int height, width;
  tell_size(&height, &width);
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen != NULL && known != cur_term) del_curterm(known);
  return screen;
}

void cn_follow_window(void) {
  int height, width;
  tell_size(&height, &width);
  resize_term(height, width);
}

// MARK: Input

static volatile sig_atomic_t window_has_changed;

static void note_window(int number) {
  (void)number;
  window_has_changed = 1;
}

cn_input cn_read(int milliseconds, uint8_t *bytes, int capacity, int *count) {
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  *count = 0;
  for (;;) {
    sigset_t window, before, waiting;
    fd_set input;
    int ready = 0;
    FD_ZERO(&input);
    FD_SET(STDIN_FILENO, &input);
    sigemptyset(&window);
    sigaddset(&window, SIGWINCH);
    // It comes only while waiting, so that none is missed between the look at what it left and the wait.
    sigprocmask(SIG_BLOCK, &window, &before);
    waiting = before;
    sigdelset(&waiting, SIGWINCH);
    if (!window_has_changed)
      ready = pselect(STDIN_FILENO + 1, &input, NULL, NULL, milliseconds < 0 ? NULL : &time, &waiting);
    int failure = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    // Before what was typed: it may have been typed at what another size shows.
    if (window_has_changed) {
      window_has_changed = 0;
      return CN_RESIZED;
    }
    if (ready == 0) return CN_NOTHING;
    if (ready > 0) {
      *count = (int)read(STDIN_FILENO, bytes, (size_t)capacity);
      failure = errno;
      if (*count > 0) return CN_BYTES;
    }
    // What can't be read though it is there never will be.
    if ((ready > 0 && *count == 0) || (failure != EINTR && failure != EAGAIN)) return CN_END;
  }
}

// Everything the handler touches is prepared while the program is sound; the handler itself calls
// only what POSIX allows in one: write, read, dup2, fcntl, tcgetattr, tcsetattr, tcgetpgrp, sigaction, raise.

static const int caught[] = {
    SIGSEGV, SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,    SIGSYS,  SIGHUP,  SIGTERM, SIGINT,
    SIGQUIT, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
#ifdef SIGIO
    SIGIO,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};
enum { caught_count = sizeof caught / sizeof caught[0] };

static struct sigaction before[caught_count];
static struct sigaction before_continue;
static struct sigaction before_window;
static struct sigaction ncurses_stop;
static struct sigaction before_interrupt;
static struct sigaction before_quit;
static struct termios modes;
static bool modes_known;
static volatile sig_atomic_t screen_is_up;
static bool marks_pastes;
static char leave[256];
static size_t leave_length;
static char alternate_stack[64 * 1024];

/// Writes what the terminal takes at once: one that has stopped must not hold up whoever ends the program.
static void write_at_once(int descriptor, const char *bytes, size_t count) {
  int flags = fcntl(descriptor, F_GETFL);
  fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  if (write(descriptor, bytes, count) < 0) { /* the terminal has gone, or is full */
  }
  fcntl(descriptor, F_SETFL, flags);
}

// MARK: Pastes

// The terminal is asked to put marks around what is pasted: it is text, whatever is in it. One that doesn't know
// how ignores a mode of this kind, if it speaks the language at all.
static const char mark_pastes[] = "\033[?2004h";
static const char leave_pastes[] = "\033[?2004l";

static void ask_for_marks(bool on) {
  if (marks_pastes) write_at_once(STDOUT_FILENO, on ? mark_pastes : leave_pastes, sizeof mark_pastes - 1);
}

static bool is_in_foreground(void) { return tcgetpgrp(STDIN_FILENO) == getpgrp(); }

static void stop_and_continue(int number) {
  if (screen_is_up && is_in_foreground()) ask_for_marks(false);
  ncurses_stop.sa_handler(number);
  if (screen_is_up && is_in_foreground()) ask_for_marks(true);
}

void cn_guard_follow_stops(void) {
  struct sigaction action;
  if (sigaction(SIGTSTP, NULL, &ncurses_stop) != 0 || (ncurses_stop.sa_flags & SA_SIGINFO)) return;
  if (ncurses_stop.sa_handler == SIG_IGN || ncurses_stop.sa_handler == SIG_DFL) return;
  action = ncurses_stop;
  action.sa_handler = stop_and_continue;
  sigaction(SIGTSTP, &action, NULL);
}

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

static void replay_standard_error(bool waits) {
  char bytes[1024];
  ssize_t count;
  if (real_error < 0) return;
  dup2(real_error, STDERR_FILENO);
  while ((count = read(kept_error, bytes, sizeof bytes)) > 0) {
    if (!waits) {
      write_at_once(STDERR_FILENO, bytes, (size_t)count);
    } else if (write(STDERR_FILENO, bytes, (size_t)count) < 0) {
      break;
    }
  }
  close(real_error);
  close(kept_error);
  real_error = kept_error = -1;
}

// MARK: Restoring

/// Appends a capability to what is written when the screen is left, without its padding `$<5>`.
static void append_capability(const char *name) {
  const char *text = capability(name);
  if (text == NULL) return;
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
  if (is_in_foreground()) {
    struct termios flowing;
    // Output that a key has stopped goes on once none can.
    if (tcgetattr(STDIN_FILENO, &flowing) == 0) {
      flowing.c_iflag &= ~(tcflag_t)IXON;
      tcsetattr(STDIN_FILENO, TCSANOW, &flowing);
    }
    write_at_once(STDOUT_FILENO, leave, leave_length);
    if (modes_known) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  replay_standard_error(false);
}

static void restore_and_raise(int number) {
  restore_terminal();
  for (int i = 0; i < caught_count; i++) {
    if (caught[i] == number) sigaction(number, &before[i], NULL);
  }
  // Blocked until the handler returns; then the former action (as a rule: death) sees it.
  raise(number);
}

/// A stopped program is not told that its window changed: `fg` has it look.
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
  struct sigaction resized = {.sa_handler = note_window, .sa_flags = SA_RESTART};

  modes_known = tcgetattr(STDIN_FILENO, &modes) == 0;
  sigaltstack(&stack, NULL);
  sigfillset(&action.sa_mask);
  sigemptyset(&resumed.sa_mask);
  sigemptyset(&resized.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    sigaction(caught[i], NULL, &before[i]);
    // An ignored signal (nohup) stays ignored.
    if (before[i].sa_handler != SIG_IGN) sigaction(caught[i], &action, NULL);
  }
  sigaction(SIGCONT, &resumed, &before_continue);
  // ncurses leaves it alone then, and takes no size that it can't count.
  sigaction(SIGWINCH, &resized, &before_window);
}

void cn_guard_arm(bool up) {
  if (up) {
    const char *cup = capability("cup");
    marks_pastes = cup != NULL && strncmp(cup, "\033[", 2) == 0;
    leave_length = 0;
    if (marks_pastes) {
      memcpy(leave, leave_pastes, sizeof leave_pastes - 1);
      leave_length = sizeof leave_pastes - 1;
    }
    append_capability("sgr0");
    append_capability("op");
    append_capability("cnorm");
    append_capability("rmcup");
    keep_standard_error();
    screen_is_up = 1;
    ask_for_marks(true);
  } else {
    if (screen_is_up) ask_for_marks(false);
    screen_is_up = 0;
    replay_standard_error(true);
  }
}

void cn_guard_remove(void) {
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  sigaction(SIGCONT, &before_continue, NULL);
  sigaction(SIGWINCH, &before_window, NULL);
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
