namespace SalesBot.Bot.Understanding.Marking;

/// <summary>The kind of a type of mention.</summary>
internal static class KindOf<T>
    where T : Mention
{
    /// <summary>The bit.</summary>
    /// <remarks>A type is called by its kind: CueMention by Cue. One that has none here fails when it is first asked for.</remarks>
    public static MentionKinds Kind { get; } = Enum.Parse<MentionKinds>(typeof(T).Name[..^nameof(Mention).Length]);
}
