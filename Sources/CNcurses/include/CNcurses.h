#pragma once

// The door to ncurses: its wide-character interface, and a function for each macro and global that
// Swift cannot import. No logic here; the wait for input and the guard at the end must be C, because a
// signal handler may not enter the Swift runtime.

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <stdint.h>
#include <stdio.h>
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

/// What `cn_read` found: nothing in time, bytes, a window of another size, or no terminal any more.
typedef enum { CN_NOTHING, CN_BYTES, CN_RESIZED, CN_END } cn_input;

// MARK: Start

static inline bool cn_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

/// Reads the description of the terminal that `TERM` names.
/// Returns whether there is one.
bool cn_know_terminal(void);

/// Whether the terminal can place its cursor, without which no screen can be drawn.
bool cn_can_address_cursor(void);

/// `newterm` on standard output and input, with a screen of the window's size as far as it is drawn: unlike
/// `initscr` it returns when it fails.
SCREEN *cn_newterm(void);

/// What the terminal sends for a key, by the name of the capability; NULL where it says nothing.
const char *cn_key_text(const char *capability);

/// Makes the interrupt and quit keys keys like any other while the screen is up, since the program asks before
/// work is lost, and those that stop and start output too, with which a screen seems to have died. Call it
/// last of what sets modes; ncurses keeps these, and the terminal's own for leaving.
static inline void cn_free_keys(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  modes.c_cc[VQUIT] = _POSIX_VDISABLE;
  modes.c_iflag &= ~(tcflag_t)IXON;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0) def_prog_mode();
}

// MARK: The screen

static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }
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

/// Writes a line where the terminal is while the screen is down.
static inline void cn_say(const char *line) {
  puts(line);
  fflush(stdout);
}

static inline void cn_place_cursor(int row, int column) { move(row, column); }

// MARK: Input

/// Waits for bytes from the terminal: as many milliseconds, or for ever if they are negative.
cn_input cn_read(int milliseconds, uint8_t *bytes, int capacity, int *count);

/// Makes the screen as large as the window is now, as far as it is drawn.
void cn_follow_window(void);

// MARK: The guard

/// Remembers the terminal's modes and catches what would end the program with the screen still up:
/// faults, and every signal that ends a program and can be caught. Call it before `newterm`, which leaves
/// caught signals alone.
void cn_guard_install(void);

/// Says that the screen is up (or down again): only then does the guard restore anything, only then is
/// standard error, if it is the terminal, kept back, and only then does the terminal mark what is pasted. The
/// terminal must be known. Call it before `newterm` too, or a signal between the two would find nobody.
void cn_guard_arm(bool up);

/// Has pastes marked only while the program isn't stopped. Call it once, after `newterm`.
void cn_guard_follow_stops(void);

/// Gives the signals back to whoever had them.
void cn_guard_remove(void);

/// Lets the interrupt and quit keys go to a command that runs in the foreground.
void cn_guard_pass_interrupts(bool pass);
