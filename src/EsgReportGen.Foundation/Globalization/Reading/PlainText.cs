namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>Brings a text to the form in which words are looked for: lower case, plain spaces, ASCII digits and signs. Each UTF-16 unit keeps its place.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = text.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
            plain[i] = Of(plain[i]);
        return new string(plain);
    }

    private static char Of(char c) => c switch
    {
        '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u3000' or '\t' or '\n' => ' ',
        '\u2212' or '\uFF0D' => '-',
        '\u2010' or '\u2011' => '-',
        '\u2019' => '\'',

        // Full-width forms of ASCII, as in Chinese and Japanese text.
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),

        // Subscript digits, as in CO₂.
        >= '\u2080' and <= '\u2089' => (char)(c - '\u2080' + '0'),

        // Digits of other scripts, as a locale may print them.
        >= '\u0660' and <= '\u17E9' when DigitSets.Plain(c) is var digit && digit != c => digit,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>A text with ASCII digits in place of subscript ones and plain spaces; its letters stay as they are.</summary>
    public static string WithPlainDigits(string text)
    {
        var plain = text.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is >= '\u2080' and <= '\u2089' or '\u00A0' or '\u202F')
                plain[i] = Of(plain[i]);
        }

        return new string(plain);
    }

    /// <summary>Whether a unit is a digit or a letter of a script that puts spaces between words; Chinese, Japanese and Korean words are found anywhere.</summary>
    public static bool IsWordPart(char c) => (char.IsLetter(c) && c < '\u2E80') || c is >= '0' and <= '9';

    /// <summary>Whether a word stands at a place, not within a longer one.</summary>
    public static bool HasWord(string text, int at, string word)
    {
        if (at < 0 || word.Length == 0 || at + word.Length > text.Length || string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            return false;
        var end = at + word.Length;
        return !(IsWordPart(word[0]) && at > 0 && IsWordPart(text[at - 1]))
            && !(IsWordPart(word[word.Length - 1]) && end < text.Length && IsWordPart(text[end]));
    }
}
