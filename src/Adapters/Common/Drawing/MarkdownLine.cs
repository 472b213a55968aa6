using System.Text;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>A line of a message.</summary>
/// <param name="Open">Markup before the text.</param>
/// <param name="Body">The text, escaped; may be cut anywhere. Empty where the line is all markup, and is shown wholly or not at all.</param>
/// <param name="Close">Markup after the text.</param>
public sealed record MarkdownLine(string Open, string Body, string Close = "")
{
    /// <summary>The line's length in UTF-8.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Open) + Encoding.UTF8.GetByteCount(Body) + Encoding.UTF8.GetByteCount(Close);

    /// <inheritdoc/>
    public override string ToString() => Open + Body + Close;
}
