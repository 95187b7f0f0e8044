#pragma once

// The door to ncurses: its wide-character interface, and a function for each macro and global that
// Swift cannot import. No logic here; the guard at the end is the one thing that must be C, because
// a signal handler may not enter the Swift runtime.

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

/// One column of the screen: a base scalar, up to two combining marks, and how to show them.
typedef struct {
  wchar_t scalars[4];
  attr_t attributes;
  short pair;
  /// How many columns the glyph takes.
  short columns;
} cn_cell;

/// What `cn_read` found.
typedef enum { CN_NOTHING, CN_BYTE, CN_KEY, CN_END } cn_input;

// MARK: Start

static inline bool cn_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

/// `newterm` on standard output and input: unlike `initscr` it returns on an unknown `TERM`.
static inline SCREEN *cn_newterm(void) { return newterm(NULL, stdout, stdin); }

/// Whether the terminal can place its cursor, without which no screen can be drawn.
bool cn_can_address_cursor(void);

/// Cursor keys come in two encodings, whatever terminfo says; both are taken.
static inline void cn_define_cursor_keys(void) {
  static const struct {
    const char *bytes;
    int key;
  } keys[] = {
      {"\033[A", KEY_UP},     {"\033OA", KEY_UP},     {"\033[B", KEY_DOWN},  {"\033OB", KEY_DOWN},
      {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},  {"\033[D", KEY_LEFT},  {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME},   {"\033OH", KEY_HOME},   {"\033[F", KEY_END},   {"\033OF", KEY_END},
      {"\033[1~", KEY_HOME},  {"\033[4~", KEY_END},   {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
      {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[3~", KEY_DC},   {"\033[Z", KEY_BTAB},
  };
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    if (key_defined(keys[i].bytes) <= 0) define_key(keys[i].bytes, keys[i].key);
  }
}

/// Makes the interrupt key a key like any other while the screen is up: the program asks before work is
/// lost. Call it last of what sets modes; ncurses keeps these, and the terminal's own for leaving.
static inline void cn_free_interrupt_key(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0) def_prog_mode();
}

// MARK: The screen

static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline void cn_keypad(void) { keypad(stdscr, TRUE); }
static inline void cn_clear(void) { clear(); }
/// How many colours there are; 0 until `start_color`.
static inline int cn_colours(void) { return COLORS; }

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_dim(void) { return A_DIM; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }

static inline short cn_black(void) { return COLOR_BLACK; }
static inline short cn_red(void) { return COLOR_RED; }
static inline short cn_green(void) { return COLOR_GREEN; }
static inline short cn_yellow(void) { return COLOR_YELLOW; }
static inline short cn_blue(void) { return COLOR_BLUE; }
static inline short cn_magenta(void) { return COLOR_MAGENTA; }
static inline short cn_cyan(void) { return COLOR_CYAN; }
static inline short cn_white(void) { return COLOR_WHITE; }

/// Puts cells from a column on; a wide glyph is one cell here.
static inline void cn_put(int row, int column, const cn_cell *cells, int count) {
  cchar_t wide[64];
  while (count > 0) {
    int size = 0;
    int next = column;
    for (; size < 64 && size < count; size++) {
      setcchar(&wide[size], cells[size].scalars, cells[size].attributes, cells[size].pair, NULL);
      next += cells[size].columns;
    }
    mvadd_wchnstr(row, column, wide, size);
    cells += size;
    count -= size;
    column = next;
  }
}

static inline void cn_place_cursor(int row, int column) { move(row, column); }

// MARK: Keys

/// The function-key number of a key code, or 0.
static inline int cn_function_number(uint32_t code) {
  return code > KEY_F(0) && code <= KEY_F(63) ? (int)code - KEY_F(0) : 0;
}

/// Reads a byte or a key code; `wait` says whether to wait for one.
///
/// Bytes, because `wget_wch` fails on one that is no UTF-8 as it does when the terminal has gone.
static inline cn_input cn_read(bool wait, uint32_t *value) {
  bool failed = false;
  for (;;) {
    wtimeout(stdscr, wait ? -1 : 0);
    errno = 0;
    int read = wgetch(stdscr);
    *value = (uint32_t)read;
    if (read != ERR) return read < KEY_MIN ? CN_BYTE : CN_KEY;
    if (!wait) return CN_NOTHING;
    if (errno == EINTR) continue;
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    // What can't be read though it is there never will be.
    if (errno == EIO || failed) return CN_END;
    // Another program may have made the terminal return at once when there is nothing to read.
    int ready = poll(&input, 1, -1);
    if (ready > 0 && input.revents & (POLLHUP | POLLERR | POLLNVAL)) return CN_END;
    failed = ready > 0;
  }
}

// MARK: The guard

/// Remembers the terminal's modes and catches what would end the program with the screen still up:
/// faults, SIGHUP, SIGTERM, SIGINT and SIGQUIT. Call it before `newterm`, which leaves caught signals alone.
void cn_guard_install(void);

/// Says that the screen is up (or down again): only then does the guard restore anything, and only
/// then is standard error, if it is the terminal, kept back.
void cn_guard_arm(bool up);

/// Gives the signals back to whoever had them.
void cn_guard_remove(void);

/// Lets the interrupt and quit keys go to a command that runs in the foreground.
void cn_guard_pass_interrupts(bool pass);
