namespace SalesBot.Bot.Understanding;

/// <summary>A stretch of the message's text, in UTF-16 units.</summary>
internal readonly record struct TextSpan(int Start, int Length);
