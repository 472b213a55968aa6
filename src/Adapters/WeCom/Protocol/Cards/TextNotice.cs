namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>Text that leads somewhere.</summary>
internal sealed record TextNotice : TemplateCard
{
    /// <summary>The menu at the corner.</summary>
    public CardMenu? ActionMenu { get; init; }

    /// <summary>The one figure that counts.</summary>
    public CardTitle? EmphasisContent { get; init; }

    /// <summary>What is quoted.</summary>
    public CardQuote? QuoteArea { get; init; }

    /// <summary>The text below the title.</summary>
    public string? SubTitleText { get; init; }

    /// <summary>Named values.</summary>
    public IReadOnlyList<CardRowContent>? HorizontalContentList { get; init; }

    /// <summary>Links below.</summary>
    public IReadOnlyList<CardJump>? JumpList { get; init; }

    /// <summary>Where the card leads.</summary>
    public required CardTarget CardAction { get; init; }
}
