namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>A message as DingTalk shows it: one of a few kinds, which the robot API and webhooks both have.</summary>
internal abstract record DingTalkContent
{
    private DingTalkContent()
    {
    }

    /// <summary>Text.</summary>
    public sealed record Text(string Content) : DingTalkContent;

    /// <summary>Markdown.</summary>
    /// <param name="Title">Stands in the list of chats and the notification, and nowhere else.</param>
    /// <param name="Body">The markdown.</param>
    public sealed record Markdown(string Title, string Body) : DingTalkContent;

    /// <summary>Markdown with buttons that speak for whoever presses them.</summary>
    /// <param name="Title">Stands in the list of chats and the notification, and nowhere else.</param>
    /// <param name="Body">The markdown.</param>
    /// <param name="Buttons">The buttons, one at least.</param>
    public sealed record ActionCard(string Title, string Body, IReadOnlyList<SpokenButton> Buttons) : DingTalkContent
    {
        /// <summary>By their parts.</summary>
        public bool Equals(ActionCard? other) => other is not null && (Title, Body) == (other.Title, other.Body) && Buttons.SequenceEqual(other.Buttons);

        /// <inheritdoc />
        public override int GetHashCode() => HashCode.Combine(Title, Body, Buttons.Count);
    }
}
