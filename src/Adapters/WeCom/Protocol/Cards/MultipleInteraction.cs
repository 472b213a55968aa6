namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>Up to three drop-downs. It shows nothing but its title beside them.</summary>
internal sealed record MultipleInteraction : TemplateCard
{
    /// <summary>The drop-downs.</summary>
    public required IReadOnlyList<CardSelect> SelectList { get; init; }

    /// <summary>The button that sends the choices.</summary>
    public required CardSubmit SubmitButton { get; init; }
}
