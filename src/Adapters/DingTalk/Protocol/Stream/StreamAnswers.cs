namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>The answers of each topic.</summary>
internal static class StreamAnswers
{
    /// <summary>A message to the robot is stored. A reply cannot be said here.</summary>
    public static StreamAnswer Message { get; } = new StreamAnswer.Taken("""{"response":null}""");

    /// <summary>An event is stored, or is nothing to anybody.</summary>
    public static StreamAnswer Event { get; } = new StreamAnswer.Taken("""{"status":"SUCCESS","message":"OK"}""");

    /// <summary>An event could not be stored and is to be pushed again.</summary>
    public static StreamAnswer EventLater { get; } = new StreamAnswer.Taken("""{"status":"LATER","message":"not stored"}""");

    /// <summary>A pressed card's answer.</summary>
    /// <param name="response">JSON as a pressed card wants it.</param>
    public static StreamAnswer Card(string response) => new StreamAnswer.Taken($$"""{"response":{{response}}}""");
}
