using System;
using System.Globalization;
using System.Text;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Reads addresses of links out of the report.</summary>
internal static class WebAddress
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>The address in ASCII, or null if its scheme is not allowed or it cannot be read.</summary>
    public static string? Read(string url)
    {
        var allowed = false;
        foreach (var scheme in Schemes)
            allowed |= url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && url.Length > scheme.Length;
        if (!allowed || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        var isAscii = true;
        foreach (var c in url)
            isAscii &= c is > ' ' and < '\u007F';
        if (isAscii)
            return url;
        // Hosts outside ASCII have their own encoding (RFC 5891), the rest is escaped as UTF-8 (RFC 3987, 3.1).
        var host = uri.Host;
        if (host.Length > 0 && !Ascii.IsValid(host))
            url = url.Replace(host, uri.IdnHost, StringComparison.Ordinal);
        var result = new StringBuilder(url.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(url))
        {
            if (octet is > 0x20 and < 0x7F)
                result.Append((char)octet);
            else
                result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
