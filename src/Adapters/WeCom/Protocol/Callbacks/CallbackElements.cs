using System.Globalization;
using System.Xml.Linq;

namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>Reads elements that may be CDATA, plain or absent.</summary>
internal static class CallbackElements
{
    /// <summary>The text of a child; empty where there is none.</summary>
    public static string Text(this XElement parent, string name) => parent.Element(name)?.Value ?? "";

    /// <summary>A finite number; null where there is none.</summary>
    public static double? Number(this XElement parent, string name) =>
        double.TryParse(parent.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>A whole number; null where there is none.</summary>
    public static long? Id(this XElement parent, string name) =>
        long.TryParse(parent.Text(name).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
