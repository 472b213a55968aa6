namespace SalesBot.Bot.Playground;

/// <summary>The chat page that needs no platform.</summary>
internal sealed class PlaygroundOptions
{
    public const string Section = "Playground";

    /// <summary>Whether it is there. Whoever reaches it can speak as anybody: it is for development.</summary>
    public bool Enabled { get; set; }
}
