using System.Globalization;
using System.Xml.Linq;

namespace SalesBot.Adapters.WeCom.Protocol.Envelopes;

/// <summary>A text as the answer to the app's callback, before it is sealed.</summary>
internal static class PassiveText
{
    /// <summary>The longest text, in UTF-8 bytes; WeCom cuts off what is longer.</summary>
    public const int MaxBytes = 2048;

    /// <summary>The message, from the company to the person.</summary>
    public static string Write(string corpId, string userId, DateTimeOffset now, string text) =>
        new XElement(
            "xml",
            new XElement("ToUserName", new XCData(userId)),
            new XElement("FromUserName", new XCData(corpId)),
            new XElement("CreateTime", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            new XElement("MsgType", new XCData("text")),
            new XElement("Content", new XCData(text))).ToString(SaveOptions.DisableFormatting);
}
