// Compiled terminfo entries, in the form in which ncurses takes them from the variable TERMINFO. Made with
// `tic -x` and `infocmp -x -Q2` (ncurses 6.4) of:
//
//     convene-xterm|xterm-256color with 24-bit colors,
//         RGB, colors#0x1000000, pairs#0x10000, ccc@, initc@, oc@, setb@, setf@,
//         setaf=\E[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e%p1%{256}%<%t38;5;%p1%d
//             %e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
//         setab=(the same with 4, 10 and 48), use=xterm-256color,
//     convene-tmux|tmux-256color with 24-bit colors,
//         (the same), use=tmux-256color,
//
// So the first 256 numbers are the terminal's own colors, the others are red, green and blue.
extension DirectColor {
    static let xterm = TerminalEntry(
        name: "convene-xterm",
        text: """
            b64:HgIxACYADwCdAYMGY29udmVuZS14dGVybXx4dGVybS0yNTZjb2xvciB3aXRoIDI0LWJpdCBjb2xvdXJzAAABAAABAAAAAQAAAAABAQAAAA\
            AAAAABAAABAAABAAAAAAAAAAABAFAAAAAIAAAAGAAAAP____________________________________________________8AAAABAAABAAAA\
            BAAGAAgAGQAeACYAKgAuAP__OQBKAEwAUABXAP__WQBmAP__agBuAHgAfAD_____gACEAIkAjgD__6AApQCqAP__rwC0ALkAvgDHAMsA0gD__-\
            QA6QDvAPUA________BwH_______8ZAf__HQH_______8fAf__JAH__________ygBLAEyATYBOgE-\
            AUQBSgFQAVYBXAFgAf__ZQH__2kBbgFzAXcBfgH__4UBiQGRAf____________________________-ZAaIBqwH__64BtwHAAckB0gHbAeQB7Q\
            H2Af8B________CAIMAhECFgIqAjMC_____0UCSAJTAlYCWAJbArgC__-\
            7Av__________vQLBAsUCyQLNAv_____RAv__BgP_____CgMQA_____________8WA_____________8aAx4D_________________________\
            _________________________________________8iA_____8pA___________MAM3Az4D_____0UD__9MA________1MD_____________1o\
            DYANmA20DdAN7A4IDigOSA5oDogOqA7IDugPCA8kD0APXA94D5gPuA_YD_gMGBA4EFgQeBCUELAQzBDoEQgRKBFIEWgRiBGoEcgR6BIEEiASPB\
            JYEngSmBK4EtgS-\
            BMYEzgTWBN0E5ATrBPAE___________________________________________________________3BAIFBwUaBR4F_v_-_______-__7___\
            ________________8nBf_______________________ywF_____________________________________________________zIFQwX_____\
            ________________________VQX_______9ZBd8F__________________9mBv________________________________________________\
            _______________________________________________________________30GgAYbW1oABwANABtbJWklcDElZDslcDIlZHIAG1szZwAb\
            W0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVpJXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1bAAIABtbPzEybBtbPzI1aAAbW0MAG1tBABtbPz\
            EyOzI1aAAbW1AAG1tNABsoMAAbWzVtABtbMW0AG1s_MTA0OWgbWzIyOzA7MHQAG1sybQAbWzRoABtbOG0AG1s3bQAbWzdtABtbNG0AG1slcDEl\
            ZFgAGyhCABsoQhtbbQAbWz8xMDQ5bBtbMjM7MDswdAAbWzRsABtbMjdtABtbMjRtABtbPzVoJDwxMDAvPhtbPzVsABtbIXAbWz8zOzRsG1s0bB\
            s-ABtbTAB_ABtbM34AG09CABtPUAAbWzIxfgAbT1EAG09SABtPUwAbWzE1fgAbWzE3fgAbWzE4fgAbWzE5fgAbWzIwfgAbT0gAG1syfgAbT0QA\
            G1s2fgAbWzV-ABtPQwAbWzE7MkIAG1sxOzJBABtPQQAbWz8xbBs-ABtbPzFoGz0AG1s_MTAzNGwAG1s_MTAzNGgAG0UAG1slcDElZFAAG1slcD\
            ElZE0AG1slcDElZEIAG1slcDElZEAAG1slcDElZFMAG1slcDElZEwAG1slcDElZEQAG1slcDElZEMAG1slcDElZFQAG1slcDElZEEAG1tpABtb\
            NGkAG1s1aQAlcDElYxtbJXAyJXsxfSUtJWRiABtjG10xMDQHABtbIXAbWz8zOzRsG1s0bBs-ABs4ABtbJWklcDElZGQAGzcACgAbTQAlPyVwOS\
            V0GygwJWUbKEIlOxtbMCU_JXA2JXQ7MSU7JT8lcDUldDsyJTslPyVwMiV0OzQlOyU_JXAxJXAzJXwldDs3JTslPyVwNCV0OzUlOyU_JXA3JXQ7\
            OCU7bQAbSAAJABtPdwAbT3kAG091ABtPcQAbT3MAYGBhYWZmZ2dpaWpqa2tsbG1tbm5vb3BwcXFycnNzdHR1dXZ2d3d4eHl5enp7e3x8fX1-\
            fgAbW1oAG1s_N2gAG1s_N2wAG09FABtPRgAbT00AG1szOzJ-ABtbMTsyRgAbWzE7MkgAG1syOzJ-ABtbMTsyRAAbWzY7Mn4AG1s1OzJ-\
            ABtbMTsyQwAbWzIzfgAbWzI0fgAbWzE7MlAAG1sxOzJRABtbMTsyUgAbWzE7MlMAG1sxNTsyfgAbWzE3OzJ-\
            ABtbMTg7Mn4AG1sxOTsyfgAbWzIwOzJ-ABtbMjE7Mn4AG1syMzsyfgAbWzI0OzJ-\
            ABtbMTs1UAAbWzE7NVEAG1sxOzVSABtbMTs1UwAbWzE1OzV-ABtbMTc7NX4AG1sxODs1fgAbWzE5OzV-\
            ABtbMjA7NX4AG1syMTs1fgAbWzIzOzV-\
            ABtbMjQ7NX4AG1sxOzZQABtbMTs2UQAbWzE7NlIAG1sxOzZTABtbMTU7Nn4AG1sxNzs2fgAbWzE4OzZ-\
            ABtbMTk7Nn4AG1syMDs2fgAbWzIxOzZ-\
            ABtbMjM7Nn4AG1syNDs2fgAbWzE7M1AAG1sxOzNRABtbMTszUgAbWzE7M1MAG1sxNTszfgAbWzE3OzN-\
            ABtbMTg7M34AG1sxOTszfgAbWzIwOzN-ABtbMjE7M34AG1syMzszfgAbWzI0OzN-ABtbMTs0UAAbWzE7NFEAG1sxOzRSABtbMUsAG1s_NjlsAB\
            tbJWklZDslZFIAG1s2bgAbWz8lWzswMTIzNDU2Nzg5XWMAG1tjABtbMzk7NDltABtbM20AG1syM20AG1s_NjloG1slaSVwMSVkcwAbWz82OWgb\
            WyVpOyVwMSVkcwAbWzwAG1slPyVwMSV7OH0lPCV0MyVwMSVkJWUlcDElezE2fSU8JXQ5JXAxJXs4fSUtJWQlZSVwMSV7MjU2fSU8JXQzODs1Oy\
            VwMSVkJWUzODsyOyVwMSV7NjU1MzZ9JS8lZDslcDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bQAbWyU_JXAxJXs4fSU8JXQ0\
            JXAxJWQlZSVwMSV7MTZ9JTwldDEwJXAxJXs4fSUtJWQlZSVwMSV7MjU2fSU8JXQ0ODs1OyVwMSVkJWU0ODsyOyVwMSV7NjU1MzZ9JS8lZDslcD\
            ElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bQAbWz82OWgbWyVpJXAxJWQ7JXAyJWRzABtsABttAAADAAAATgCfANwDAQEBAAAA\
            CQASABkAJQAqADwAQwBKAFAAWgB6AIEAiACPAJYAnQCkAKsAsgC5AMAAxwDOANUA3ADjAOoA8QD4AP8ABgENARQBGwEiASkBMAE3AT4BRQFMAV\
            MBWgFhAWgBbwF2AX0BhAGLAZIBmQGgAacBrgG1AbwBwwHKAdEB2AHfAeYB6gHuAfIB9gH6Af4BAgIGAgoCDgISAhYCHAIhAgAAAwAHAAoADQAQ\
            ABMAFgAZABwAHwAiACUAKAArADAANQA6AD8ARABIAE0AUgBXAFwAYQBnAG0AcwB5AH8AhQCLAJEAlwCdAKIApwCsALEAtgC8AMIAyADOANQA2g\
            DgAOYA7ADyAPgA_gAEAQoBEAEWARwBIgEoAS4BMgE3ATwBQQFGAUsBTwFTAVcBWwFfAWUBawFxAXcBfQGDAYkBjgGTARtbPzIwMDRsABtbPzIw\
            MDRoABtdMTEyBwAbXTEyOyVwMSVzBwAbWzNKABtdNTI7JXAxJXM7JXAyJXMHABtbMjAxfgAbWzIwMH4AG1syIHEAG1slcDElZCBxABtbPzEwMD\
            Y7MTAwMCU_JXAxJXsxfSU9JXRoJWVsJTsAG1szOzN-ABtbMzs0fgAbWzM7NX4AG1szOzZ-ABtbMzs3fgAbWzE7MkIAG1sxOzNCABtbMTs0QgAb\
            WzE7NUIAG1sxOzZCABtbMTs3QgAbWzE7M0YAG1sxOzRGABtbMTs1RgAbWzE7NkYAG1sxOzdGABtbMTszSAAbWzE7NEgAG1sxOzVIABtbMTs2SA\
            AbWzE7N0gAG1syOzN-ABtbMjs0fgAbWzI7NX4AG1syOzZ-\
            ABtbMjs3fgAbWzE7M0QAG1sxOzREABtbMTs1RAAbWzE7NkQAG1sxOzdEABtbNjszfgAbWzY7NH4AG1s2OzV-\
            ABtbNjs2fgAbWzY7N34AG1s1OzN-ABtbNTs0fgAbWzU7NX4AG1s1OzZ-ABtbNTs3fgAbWzE7M0MAG1sxOzRDABtbMTs1QwAbWzE7NkMAG1sxOz\
            dDABtbMTsyQQAbWzE7M0EAG1sxOzRBABtbMTs1QQAbWzE7NkEAG1sxOzdBABtPeAAbT3QAG092ABtPcgAbT0UAG09rABtPbAAbT28AG09uABtP\
            agAbT20AG09wABtbMjltABtbOW0AG1s8JWklcDMlZDslcDElZDslcDIlZDslPyVwNCV0TSVlbSU7AEFYAFJHQgBYVABCRABCRQBDcgBDcwBFMw\
            BNcwBQRQBQUwBTZQBTcwBYTQBrREMzAGtEQzQAa0RDNQBrREM2AGtEQzcAa0ROAGtETjMAa0RONABrRE41AGtETjYAa0RONwBrRU5EMwBrRU5E\
            NABrRU5ENQBrRU5ENgBrRU5ENwBrSE9NMwBrSE9NNABrSE9NNQBrSE9NNgBrSE9NNwBrSUMzAGtJQzQAa0lDNQBrSUM2AGtJQzcAa0xGVDMAa0\
            xGVDQAa0xGVDUAa0xGVDYAa0xGVDcAa05YVDMAa05YVDQAa05YVDUAa05YVDYAa05YVDcAa1BSVjMAa1BSVjQAa1BSVjUAa1BSVjYAa1BSVjcA\
            a1JJVDMAa1JJVDQAa1JJVDUAa1JJVDYAa1JJVDcAa1VQAGtVUDMAa1VQNABrVVA1AGtVUDYAa1VQNwBrYTIAa2IxAGtiMwBrYzIAa3A1AGtwQU\
            REAGtwQ01BAGtwRElWAGtwRE9UAGtwTVVMAGtwU1VCAGtwWlJPAHJteHgAc214eAB4bQA=
            """)

    static let tmux = TerminalEntry(
        name: "convene-tmux",
        text: """
            b64:HgIvACsADwBpAaQFY29udmVuZS10bXV4fHRtdXgtMjU2Y29sb3Igd2l0aCAyNC1iaXQgY29sb3VycwAAAQAAAQAAAAEBAAAAAQEAAAAAAA\
            AAAAAAAAAAAAAAAAAAAAAAAQAAAAABUAAAAAgAAAAYAAAA_____________________________________________________wAAAAEAAAEA\
            AAAEAAYACAAZAB4AJQApAC0A__84AEkASwBPAFYA__9YAGQA__9oAGsAcQB1AHkA__9_AIEAhgCLAP__lACZAJ4A__-\
            jAKgArQD__7IAtAC5AP__wgDHAM0A0wD__9YA___YAP_______9wA___gAP_______-IA___nAP__________6wDvAPUA-QD9AAEBBwENARMBG\
            QEfASQB__8pAf__LQEyATcBOwFCAf__SQFNAVUB__________________________________9dAf__YAFpAXIBewGEAY0BlgGfAagBsQH____\
            _________________ugH_____ywHOAdkB3AHeAeEBOgL__z0CPwL__________________________0QC__-FAv_______________4kC_____\
            ________________5AC_____________________________________________________________________5UC_____5wC__________-\
            jAqoCsQL_____uAL__78C________xgL_____________zQLTAtkC4ALnAu4C9QL9AgUDDQMVAx0DJQMtAzUDPANDA0oDUQNZA2EDaQNxA3kDg\
            QOJA5EDmAOfA6YDrQO1A70DxQPNA9UD3QPlA-\
            0D9AP7AwIECQQRBBkEIQQpBDEEOQRBBEkEUARXBF4E_____________________________________________________________2MEbgRz\
            BHsEfwT__________________________________4gE________________________jQT_______________________________________\
            ________________________________________________-TBP_______5cEHQUbW1oABwANABtbJWklcDElZDslcDIlZHIAG1szZwAbW0gb\
            W0oAG1tLABtbSgAbWyVpJXAxJWRHABtbJWklcDElZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1szNGgbWz8yNWgAG1tDABtNABtbMzRsABtbUA\
            AbW00AG10wOwcADgAbWzVtABtbMW0AG1s_MTA0OWgAG1sybQAbWzRoABtbOG0AG1s3bQAbWzdtABtbNG0ADwAbW20PABtbPzEwNDlsABtbNGwA\
            G1syN20AG1syNG0AG2cABwAbKTAAG1tMAH8AG1szfgAbT0IAG09QABtbMjF-ABtPUQAbT1IAG09TABtbMTV-ABtbMTd-ABtbMTh-ABtbMTl-\
            ABtbMjB-ABtbMX4AG1syfgAbT0QAG1s2fgAbWzV-ABtPQwAbWzE7MkIAG1sxOzJBABtPQQAbWz8xbBs-ABtbPzFoGz0AG0UAG1slcDElZFAAG1\
            slcDElZE0AG1slcDElZEIAG1slcDElZEAAG1slcDElZFMAG1slcDElZEwAG1slcDElZEQAG1slcDElZEMAG1slcDElZFQAG1slcDElZEEAG2Mb\
            Wz8xMDAwbBtbPzI1aAAbOAAbWyVpJXAxJWRkABs3AAoAG00AG1swJT8lcDYldDsxJTslPyVwMiV0OzQlOyU_JXAxJXAzJXwldDs3JTslPyVwNC\
            V0OzUlOyU_JXA1JXQ7MiU7JT8lcDcldDs4JTttJT8lcDkldA4lZQ8lOwAbSAAJABtdMDsAKyssLC0tLi4wMGBgYWFmZmdnaGhpaWpqa2tsbG1t\
            bm5vb3BwcXFycnNzdHR1dXZ2d3d4eHl5enp7e3x8fX1-fgAbW1oAGyhCGykwABtbNH4AG1szOzJ-ABtbMTsyRgAbWzE7MkgAG1syOzJ-\
            ABtbMTsyRAAbWzY7Mn4AG1s1OzJ-\
            ABtbMTsyQwAbWzIzfgAbWzI0fgAbWzE7MlAAG1sxOzJRABtbMTsyUgAbWzE7MlMAG1sxNTsyfgAbWzE3OzJ-\
            ABtbMTg7Mn4AG1sxOTsyfgAbWzIwOzJ-ABtbMjE7Mn4AG1syMzsyfgAbWzI0OzJ-\
            ABtbMTs1UAAbWzE7NVEAG1sxOzVSABtbMTs1UwAbWzE1OzV-ABtbMTc7NX4AG1sxODs1fgAbWzE5OzV-\
            ABtbMjA7NX4AG1syMTs1fgAbWzIzOzV-\
            ABtbMjQ7NX4AG1sxOzZQABtbMTs2UQAbWzE7NlIAG1sxOzZTABtbMTU7Nn4AG1sxNzs2fgAbWzE4OzZ-\
            ABtbMTk7Nn4AG1syMDs2fgAbWzIxOzZ-\
            ABtbMjM7Nn4AG1syNDs2fgAbWzE7M1AAG1sxOzNRABtbMTszUgAbWzE7M1MAG1sxNTszfgAbWzE3OzN-\
            ABtbMTg7M34AG1sxOTszfgAbWzIwOzN-ABtbMjE7M34AG1syMzszfgAbWzI0OzN-ABtbMTs0UAAbWzE7NFEAG1sxOzRSABtbMUsAG1slaSVkOy\
            VkUgAbWzZuABtbPzE7MmMAG1tjABtbMzk7NDltABtbM20AG1syM20AG1tNABtbJT8lcDElezh9JTwldDMlcDElZCVlJXAxJXsxNn0lPCV0OSVw\
            MSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0Mzg7NTslcDElZCVlMzg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMS\
            V7MjU1fSUmJWQlO20AG1slPyVwMSV7OH0lPCV0NCVwMSVkJWUlcDElezE2fSU8JXQxMCVwMSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0NDg7NTsl\
            cDElZCVlNDg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AAwABAEQAjABRAwEBAQABAA\
            AAAAAJABIAGQAlACkALgBAAEcATgBWAFwAZwBxAHYAfQCEAIsAkgCZAKAApwCuALUAvADDAMoA0QDYAN8A5gDtAPQA-wACAQkBEAEXAR4BJQEs\
            ATMBOgFBAUgBTwFWAV0BZAFrAXIBeQGAAYcBjgGVAZwBowGqAbEBuAG_AcYBzQHUAdsB4gHoAQAAAwAGAAoADQAQABMAFgAZABwAHwAiACUAKA\
            ArAC4ANAA3ADoAPwBEAEkATgBTAFcAXABhAGYAawBwAHYAfACCAIgAjgCUAJoAoACmAKwAsQC2ALsAwADFAMsA0QDXAN0A4wDpAO8A9QD7AAEB\
            BwENARMBGQEfASUBKwExATcBPQFBAUYBSwFQAVUBWgFfARtbPzIwMDRsABtbPzIwMDRoABtdMTEyBwAbXTEyOyVwMSVzBwAbKEIAG1szSgAbXT\
            UyOyVwMSVzOyVwMiVzBwAbWzIwMX4AG1syMDB-ABsoJXAxJWMAG1syIHEAG1s0OiVwMSVkbQAbWyVwMSVkIHEAG10wOwAbWzM7M34AG1szOzR-\
            ABtbMzs1fgAbWzM7Nn4AG1szOzd-ABtbMTsyQgAbWzE7M0IAG1sxOzRCABtbMTs1QgAbWzE7NkIAG1sxOzdCABtbMTszRgAbWzE7NEYAG1sxOz\
            VGABtbMTs2RgAbWzE7N0YAG1sxOzNIABtbMTs0SAAbWzE7NUgAG1sxOzZIABtbMTs3SAAbWzI7M34AG1syOzR-\
            ABtbMjs1fgAbWzI7Nn4AG1syOzd-ABtbMTszRAAbWzE7NEQAG1sxOzVEABtbMTs2RAAbWzE7N0QAG1s2OzN-\
            ABtbNjs0fgAbWzY7NX4AG1s2OzZ-ABtbNjs3fgAbWzU7M34AG1s1OzR-ABtbNTs1fgAbWzU7Nn4AG1s1Ozd-ABtbMTszQwAbWzE7NEMAG1sxOz\
            VDABtbMTs2QwAbWzE7N0MAG1sxOzJBABtbMTszQQAbWzE7NEEAG1sxOzVBABtbMTs2QQAbWzE7N0EAG1syOW0AG1s5bQBBWABHMABSR0IAVTgA\
            QkQAQkUAQ3IAQ3MARTAARTMATXMAUEUAUFMAUzAAU2UAU211bHgAU3MAVFMAa0RDMwBrREM0AGtEQzUAa0RDNgBrREM3AGtETgBrRE4zAGtETj\
            QAa0RONQBrRE42AGtETjcAa0VORDMAa0VORDQAa0VORDUAa0VORDYAa0VORDcAa0hPTTMAa0hPTTQAa0hPTTUAa0hPTTYAa0hPTTcAa0lDMwBr\
            SUM0AGtJQzUAa0lDNgBrSUM3AGtMRlQzAGtMRlQ0AGtMRlQ1AGtMRlQ2AGtMRlQ3AGtOWFQzAGtOWFQ0AGtOWFQ1AGtOWFQ2AGtOWFQ3AGtQUl\
            YzAGtQUlY0AGtQUlY1AGtQUlY2AGtQUlY3AGtSSVQzAGtSSVQ0AGtSSVQ1AGtSSVQ2AGtSSVQ3AGtVUABrVVAzAGtVUDQAa1VQNQBrVVA2AGtV\
            UDcAcm14eABzbXh4AA==
            """)
}
