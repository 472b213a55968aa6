namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>A picture with text that leads somewhere.</summary>
internal sealed record NewsNotice : TemplateCard
{
    /// <summary>The menu at the corner.</summary>
    public CardMenu? ActionMenu { get; init; }

    /// <summary>The picture above.</summary>
    public CardImage? CardImage { get; init; }

    /// <summary>The picture beside a text.</summary>
    public CardImageText? ImageTextArea { get; init; }

    /// <summary>What is quoted.</summary>
    public CardQuote? QuoteArea { get; init; }

    /// <summary>Rows of a title with a text below.</summary>
    public IReadOnlyList<CardTitle>? VerticalContentList { get; init; }

    /// <summary>Named values.</summary>
    public IReadOnlyList<CardRowContent>? HorizontalContentList { get; init; }

    /// <summary>Links below.</summary>
    public IReadOnlyList<CardJump>? JumpList { get; init; }

    /// <summary>Where the card leads.</summary>
    public required CardTarget CardAction { get; init; }
}
