using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Claims;

/// <summary>Takes declared names such as <c>Scope 1</c> out of what is read of a claim: their numerals are no numbers.</summary>
internal sealed class NameMask(ImmutableArray<SourcedText> names)
{
    private readonly ImmutableArray<string> longestFirst = [.. names.Select(n => n.Text).OrderByDescending(n => n.Length)];

    /// <summary>Masks the names in a text: whole words, case ignored, <c>#</c> for any digits.</summary>
    public void Apply(ClaimText text)
    {
        foreach (var name in longestFirst)
        {
            var readable = text.Readable;
            for (var at = 0; at < readable.Length; at++)
            {
                var length = Match(readable, at, name);
                if (length == 0)
                    continue;
                text.Mask(at, length);
                at += length - 1;
            }
        }
    }

    private static int Match(string text, int start, string name)
    {
        if (start > 0 && IsWordPart(text[start - 1]) && IsWordPart(text[start]))
            return 0;
        var at = start;
        foreach (var c in name)
        {
            if (c == '#')
            {
                var digits = at;
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                    at++;
                if (at == digits)
                    return 0;
            }
            else if (at < text.Length && char.ToLowerInvariant(Space(text[at])) == char.ToLowerInvariant(Space(c)))
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        return at > start && at < text.Length && IsWordPart(text[at]) && IsWordPart(text[at - 1]) ? 0 : at - start;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static char Space(char c) => c is '\u00A0' or '\u202F' ? ' ' : c;
}
