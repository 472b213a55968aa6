using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SalesBot.Adapters.WeCom.Protocol.Envelopes;

/// <summary>Reads XML that somebody else wrote: no DTD, no entities of its own, no nesting that would exhaust the stack.</summary>
internal static class SafeXml
{
    /// <summary>The messages of WeCom nest five deep.</summary>
    private const int MostDepth = 16;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root; null where it is no such XML.</summary>
    public static XElement? Find(ReadOnlySpan<byte> utf8)
    {
        var text = WithoutIllegalCharacters(Encoding.UTF8.GetString(utf8));
        try
        {
            return IsShallow(text) ? Load(text) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement Load(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XElement.Load(reader);
    }

    /// <summary>Reading itself goes through any depth step by step; what is made of it would not.</summary>
    private static bool IsShallow(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What people write may hold control characters, which XML has no place for.</summary>
    private static string WithoutIllegalCharacters(string text) =>
        text.All(IsLegal) ? text.Trim() : string.Concat(text.Where(IsLegal)).Trim();

    /// <summary>Surrogates come in pairs out of UTF-8; the byte order mark is no part of the text.</summary>
    private static bool IsLegal(char letter) => (XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)) && letter != '\uFEFF';
}
