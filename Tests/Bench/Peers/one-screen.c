// The least that a program on ncurses can do: paint one screen, then show what is typed. `make bench` compiles it.
#include <locale.h>
#include <ncurses.h>

static const char *const labels[] = {
    "Title", "Type", "Color", "Members", "Owner", "Avatar", "Description", "Message",
};

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    for (int row = 0; row < 8; row++)
        mvprintw(2 + 2 * row, 2, "%-12s ________________________________________", labels[row]);
    mvaddstr(LINES - 1, 0, "F10 leaves");
    move(2, 15);
    refresh();
    for (int key; (key = getch()) != KEY_F(10);)
        if (key >= ' ' && key < 127) {
            addch((chtype)key);
            refresh();
        }
    endwin();
}
