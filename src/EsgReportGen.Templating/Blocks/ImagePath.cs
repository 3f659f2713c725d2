using System;
using System.Collections.Generic;

namespace EsgReportGen.Templating.Blocks;

/// <summary>Paths of pictures as templates write them: from <c>content/</c> on. That a path is not a link out of the project is the host's to see.</summary>
internal static class ImagePath
{
    /// <summary>The path from the project's root, or null if it leads out of <c>content/</c> or is an address.</summary>
    public static string? Read(string url)
    {
        var path = url.Replace("%20", " ", StringComparison.Ordinal);
        if (path.Length == 0 || path[0] == '/' || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal))
            return null;
        if (path.StartsWith("content/", StringComparison.Ordinal))
            path = path["content/".Length..];
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                        return null;
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return parts.Count == 0 ? null : "content/" + string.Join('/', parts);
    }
}
