using System;
using System.Text;

namespace EsgReportGen.Templating.Blocks;

/// <summary>Ids of headings made from their words.</summary>
internal static class Slug
{
    /// <summary>Lower-case letters and digits with hyphens between the words; empty for text without letters and digits.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var open = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (open && slug.Length > 0)
                    slug.Append('-');
                open = false;
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else
            {
                open = true;
            }
        }

        return slug.ToString();
    }

    /// <summary>Whether an author's id can be written in links.</summary>
    public static bool IsUsable(string id)
    {
        if (id.Length == 0 || !char.IsLetterOrDigit(id[0]) || id.Length > 200)
            return false;
        foreach (var c in id.AsSpan())
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }

        return true;
    }
}
