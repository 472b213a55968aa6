namespace SalesBot.Bot.Understanding;

/// <summary>A value that was read, the text that it was read from, and how sure that is, 0 to 1.</summary>
internal sealed record Slot<T>(T Value, TextSpan Span, double Confidence);
