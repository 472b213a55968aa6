using SalesBot.Adapters.DingTalk.Mapping.Drawing;

namespace SalesBot.Adapters.Tests.DingTalk.Drawing;

/// <summary>Drawn messages as text to read and compare.</summary>
internal static class Shown
{
    public static string Of(DingTalkDrawn drawn) => Of(drawn.Content) + (drawn.IsCut ? "\n(cut)" : "");

    /// <summary>The kind and the content; blanks at the ends of lines are written out.</summary>
    public static string Of(DingTalkContent content) => content switch
    {
        DingTalkContent.Text text => $"text\n{Visible(text.Content)}",
        DingTalkContent.Markdown markdown => $"markdown «{markdown.Title}»\n{Visible(markdown.Body)}",
        DingTalkContent.ActionCard card => $"action card «{card.Title}»\n{Visible(card.Body)}\n{string.Join('\n', card.Buttons.Select(button => $"[{button.Title}] says «{button.Says.Label} #…»"))}",
        _ => throw new InvalidOperationException($"There is no form for {content}."),
    };

    /// <summary>The values of a card.</summary>
    public static string Of(CardVariables? card) => card is null
        ? "nothing"
        : string.Join('\n', card.Values.Select(value => $"{value.Key} = {Visible(value.Value)}")) + (card.IsCut ? "\n(cut)" : "");

    /// <summary>What is read of the message: all of it, in any form.</summary>
    public static string Text(DingTalkContent content) => content switch
    {
        DingTalkContent.Text text => text.Content,
        DingTalkContent.Markdown markdown => markdown.Title + "\n" + markdown.Body,
        DingTalkContent.ActionCard card => card.Title + "\n" + card.Body + "\n" + string.Join('\n', card.Buttons.Select(button => button.Title)),
        _ => "",
    };

    // The break that the dialect wants is a line's end; anything else of that kind would be seen.
    private static string Visible(string text) => text.Replace(DingTalkMarkdown.NewLine, "\n").Replace("\u200B", "⟨0⟩");
}
