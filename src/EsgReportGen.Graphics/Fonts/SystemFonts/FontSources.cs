using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>Where free fonts come from: the packages of Debian and Ubuntu by the beginning of a family's name.</summary>
internal static class FontSources
{
    // The longer beginning first.
    private static readonly (string Beginning, string Package)[] Packages =
    [
        ("Noto Sans CJK ", "fonts-noto-cjk"),
        ("Noto Serif CJK ", "fonts-noto-cjk"),
        ("Noto Sans Mono CJK ", "fonts-noto-cjk"),
        ("Noto Color Emoji", "fonts-noto-color-emoji"),
        ("Noto ", "fonts-noto-core"),
        ("DejaVu ", "fonts-dejavu"),
        ("Liberation ", "fonts-liberation"),
        ("WenQuanYi Zen Hei", "fonts-wqy-zenhei"),
        ("WenQuanYi Micro Hei", "fonts-wqy-microhei"),
        ("Open Sans", "fonts-open-sans"),
        ("Lato", "fonts-lato"),
        ("Roboto", "fonts-roboto"),
        ("Ubuntu", "fonts-ubuntu"),
    ];

    /// <summary>The package that brings a family, or null.</summary>
    public static string? PackageOf(string family)
    {
        foreach (var (beginning, package) in Packages)
        {
            if (family.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return package;
        }

        return null;
    }

    /// <summary>What to do about a family that is not there; null for nothing better than the general words.</summary>
    /// <param name="family">The family.</param>
    /// <param name="known">The families that are there.</param>
    public static string? HintFor(string family, IReadOnlyCollection<string> known)
    {
        var near = NearestName.Find(family, known);
        if (PackageOf(family) is { } package)
            return $"install it (Debian's package `{package}`), or put its font files into `content/fonts`" + (near is null ? string.Empty : $"; or did you mean `{near}`?");
        return near is null ? null : $"did you mean `{near}`?";
    }
}
