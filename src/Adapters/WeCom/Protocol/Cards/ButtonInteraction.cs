namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>Text with buttons, and at most one drop-down.</summary>
internal sealed record ButtonInteraction : TemplateCard
{
    /// <summary>The menu at the corner.</summary>
    public CardMenu? ActionMenu { get; init; }

    /// <summary>What is quoted.</summary>
    public CardQuote? QuoteArea { get; init; }

    /// <summary>The text below the title.</summary>
    public string? SubTitleText { get; init; }

    /// <summary>Named values.</summary>
    public IReadOnlyList<CardRowContent>? HorizontalContentList { get; init; }

    /// <summary>The drop-down.</summary>
    public CardSelect? ButtonSelection { get; init; }

    /// <summary>The buttons.</summary>
    public required IReadOnlyList<CardButton> ButtonList { get; init; }

    /// <summary>Where the card leads; nowhere where it is null.</summary>
    public CardTarget? CardAction { get; init; }
}
