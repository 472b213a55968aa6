using System.Collections.Immutable;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>A button that makes the client say something in the name of whoever presses it.</summary>
/// <param name="Title">What stands on it.</param>
/// <param name="Says">What it says.</param>
/// <param name="Action">What that stands for.</param>
internal sealed record SpokenButton(string Title, ButtonText Says, CardAction Action)
{
    /// <summary>The most buttons of a card.</summary>
    public const int Most = 5;

    /// <summary>How long the code of a button is known.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private const int LongestTitle = 20;

    // The host is in lower case: in any other the link is silently dead.
    private const string Link = "dtmd://dingtalkclient/sendMessage?content=";

    /// <summary>Where the button leads.</summary>
    public string Url => Link + Uri.EscapeDataString(Says.ToString());

    /// <summary>The buttons of a card, as many as it can have.</summary>
    public static IReadOnlyList<SpokenButton> Of(Card card, OutgoingMessage message) =>
    [
        .. card.Actions
            .Select((action, index) => (Action: action, Title: TextCut.ToLength(PlainText.Line(action.Label), LongestTitle), Code: ButtonText.CodeOf(message.Chat.Id, message.Key, index)))
            .Where(button => button.Title.Length > 0)
            .Take(Most)
            .Select(button => new SpokenButton(button.Title, new ButtonText(button.Title, button.Code), button.Action)),
    ];

    /// <summary>What is kept of the button, so that what it says is understood when it comes.</summary>
    public PressCode ToPressCode(OutgoingMessage message) =>
        new(Says.Code, message.Chat, Action.Verb, ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, Action.Data), message.At + Lifetime);
}
