namespace EsgReportGen.Foundation.Globalization;

/// <content>Words that run against the language.</content>
public sealed partial class ReportLocale
{
    // UAX #9, 2.4: these isolate what runs from left to right, so that neither its order nor its full stop depends on what surrounds it.
    private const string LeftToRightIsolate = "\u2066";
    private const string PopDirectionalIsolate = "\u2069";

    // The first block of a script from right to left, Hebrew; all scripts before it run from left to right.
    private const char FirstRightToLeft = '\u0590';

    // English stands in where a language has no words of its own.
    private string Apart(string words) =>
        WritingDirection.IsRightToLeft(Language) && RunsLeftToRight(words) ? LeftToRightIsolate + words + PopDirectionalIsolate : words;

    private static bool RunsLeftToRight(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '{' && words.IndexOf('}', i) is var close and > 0)
                i = close;
            else if (char.IsLetter(words[i]))
                return words[i] < FirstRightToLeft;
        }

        return false;
    }
}
