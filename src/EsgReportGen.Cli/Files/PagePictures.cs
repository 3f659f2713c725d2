// The command line writes what the compiler made; the compiler itself never touches the disk.
#pragma warning disable RS0030

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using EsgReportGen.Raster.Png;

namespace EsgReportGen.Cli.Files;

/// <summary>The pictures of pages in their folder: <c>page-01.png</c> and on.</summary>
internal static class PagePictures
{
    private const string Prefix = "page-";
    private const string Ending = ".png";
    private const int LeastDigits = 2;

    /// <summary>The name of a picture: of equal length for all pages, so that lists of files are in their order.</summary>
    /// <param name="page">0-based index of the page.</param>
    /// <param name="count">Number of all pages.</param>
    public static string NameOf(int page, int count)
    {
        var digits = Math.Max(LeastDigits, count.ToString(CultureInfo.InvariantCulture).Length);
        return Prefix + (page + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') + Ending;
    }

    /// <summary>Removes pictures that an earlier, longer build left: only those that are named as pages and say themselves that this program drew them.</summary>
    /// <returns>Null when none is left; otherwise the first that is, and what the system said.</returns>
    public static (string Path, string Reason)? RemoveOthers(string folder, int count)
    {
        var current = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
            current.Add(NameOf(i, count));
        foreach (var path in Directory.GetFiles(folder, Prefix + "*" + Ending))
        {
            var name = Path.GetFileName(path);
            if (current.Contains(name) || name.AsSpan()[Prefix.Length..^Ending.Length].ContainsAnyExceptInRange('0', '9'))
                continue;
            try
            {
                if (new FileInfo(path).LinkTarget is null && IsOurs(path))
                    File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return (path, e.Message);
            }
        }

        return null;
    }

    private static bool IsOurs(string path)
    {
        var start = new byte[PngFile.MarkEnd];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return PngFile.IsOurs(start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
    }
}
