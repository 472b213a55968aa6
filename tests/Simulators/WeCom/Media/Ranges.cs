using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace SalesBot.Simulators.WeCom;

/// <summary>Cuts the asked range out of a file.</summary>
internal static class Ranges
{
    public static (byte[] Bytes, string? ContentRange) Cut(byte[] content, string header)
    {
        if (!RangeHeaderValue.TryParse(header, out var parsed) || parsed.Ranges.FirstOrDefault() is not { From: { } from } range || from >= content.Length)
        {
            return (content, null);
        }

        var to = Math.Min(range.To ?? content.Length - 1, content.Length - 1);
        return (content[(int)from..((int)to + 1)], string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{to}/{content.Length}"));
    }
}
