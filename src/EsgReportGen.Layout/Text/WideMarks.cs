using System;

namespace EsgReportGen.Layout.Text;

/// <summary>What a character is among the full-width characters of Chinese and Japanese.</summary>
internal enum WideMark : byte
{
    /// <summary>None of them, or a mark that keeps its width.</summary>
    None,

    /// <summary>Han and kana.</summary>
    Ideograph,

    /// <summary>An opening bracket or quotation mark: its left half is blank.</summary>
    Opening,

    /// <summary>A closing bracket or quotation mark: its right half is blank.</summary>
    Closing,

    /// <summary>A full stop or comma: its right half is blank.</summary>
    Stop,
}

/// <summary>The classes of full-width characters that spacing goes by.</summary>
/// <remarks>
/// W3C: Requirements for Chinese Text Layout, 3.1, and for Japanese Text Layout, 3.1.2 to 3.1.6: marks take half of the em beside each other
/// and at the ends of lines. In traditional Chinese stops stand in the middle of the em; they are set in fonts of their own, whose marks are not
/// told from others by their characters, so there stops may lose some of their white at line ends, never ink.
/// </remarks>
internal static class WideMarks
{
    /// <summary>Whether a text has any of them; told quickly for other scripts.</summary>
    public static bool AnyIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2E80', '\uFF9F');

    /// <summary>The class of a UTF-16 unit; Han beyond the first plane is told by its first half.</summary>
    public static WideMark Of(char unit) => unit switch
    {
        < '\u2018' => WideMark.None,
        '\u2018' or '\u201C' => WideMark.Opening,
        '\u2019' or '\u201D' => WideMark.Closing,
        < '\u2E80' => WideMark.None,
        '\u3001' or '\u3002' or '\uFF0C' or '\uFF0E' => WideMark.Stop,
        '\u3008' or '\u300A' or '\u300C' or '\u300E' or '\u3010' or '\u3014' or '\u3016' or '\uFF08' or '\uFF3B' or '\uFF5B' => WideMark.Opening,
        '\u3009' or '\u300B' or '\u300D' or '\u300F' or '\u3011' or '\u3015' or '\u3017' or '\uFF09' or '\uFF3D' or '\uFF5D' => WideMark.Closing,
        '\u30FB' => WideMark.None,
        (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') or (>= '\u3021' and <= '\u3029') or (>= '\u3041' and <= '\u30FF')
            or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD8BF') => WideMark.Ideograph,
        _ => WideMark.None,
    };

    /// <summary>Whether the gap before an offset may grow when a line is filled: between ideographs and around the outer sides of marks.</summary>
    public static bool HasGap(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;
        return Before(text, at) is WideMark.Ideograph or WideMark.Closing or WideMark.Stop && Of(text[at]) is WideMark.Ideograph or WideMark.Opening;
    }

    /// <summary>The class of the character before an offset above 0.</summary>
    public static WideMark Before(ReadOnlySpan<char> text, int at) => Of(char.IsLowSurrogate(text[at - 1]) && at > 1 ? text[at - 2] : text[at - 1]);
}
