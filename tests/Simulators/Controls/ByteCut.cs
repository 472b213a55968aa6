using System.Text;

namespace SalesBot.Simulators;

/// <summary>Cuts text by its bytes, as the platform does.</summary>
internal static class ByteCut
{
    public static int Bytes(this string text) => Encoding.UTF8.GetByteCount(text);

    public static (string Text, int BytesCut) Cut(string text, int limit, bool wholeCharacters)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length <= limit)
        {
            return (text, 0);
        }

        var end = limit;
        while (wholeCharacters && (bytes[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return (Encoding.UTF8.GetString(bytes, 0, end), bytes.Length - end);
    }
}
