namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>One question with up to twenty options. It shows nothing but its title beside them.</summary>
internal sealed record VoteInteraction : TemplateCard
{
    /// <summary>The options.</summary>
    public required CardCheckbox Checkbox { get; init; }

    /// <summary>The button that sends the choice.</summary>
    public required CardSubmit SubmitButton { get; init; }
}
