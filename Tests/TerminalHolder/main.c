// terminal-holder FILE PROGRAM [ARGUMENT...]
//
// Runs PROGRAM and stays on its terminal when it has ended: tmux forgets what a program wrote last, and does not tell a
// signal from an exit status. FILE gets a line with the process identifier, then one with what waitpid(2) reported.
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t program;

/// A terminal that goes away tells only the first program on it; a shell passes it on.
static void hang_up(int number) {
    kill(program, number);
}

int main(int count, char **words) {
    if (count < 3)
        return 64;
    FILE *file = fopen(words[1], "w");
    if (!file)
        return 73;
    program = fork();
    if (program == 0) {
        execvp(words[2], words + 2);
        _exit(127);
    }
    // What the terminal sends is meant for the program.
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    signal(SIGHUP, hang_up);
    fprintf(file, "%d\n", program);
    fflush(file);
    int status;
    waitpid(program, &status, 0);
    fprintf(file, "%d\n", status);
    fclose(file);
    char byte;
    while (read(STDIN_FILENO, &byte, 1) > 0)
        continue;
}
