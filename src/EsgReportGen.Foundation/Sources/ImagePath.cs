using System;
using System.Collections.Generic;

namespace EsgReportGen.Foundation.Sources;

/// <summary>Paths of pictures as templates and themes write them: from <c>content/</c> on. That a path is not a link out of the project is the host's to see.</summary>
public static class ImagePath
{
    /// <summary>The path from the project's root, or null if it leads out of <c>content/</c> or is an address.</summary>
    public static string? Read(string url)
    {
        var path = url.Replace("%20", " ");
        if (path.Length == 0 || path[0] == '/' || path.IndexOf('\\') >= 0 || path.IndexOf(':') >= 0)
            return null;
        if (path.StartsWith("content/", StringComparison.Ordinal))
            path = path.Substring("content/".Length);
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

        return parts.Count == 0 ? null : "content/" + string.Join("/", parts);
    }
}
