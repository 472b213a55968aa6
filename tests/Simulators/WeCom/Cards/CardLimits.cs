namespace SalesBot.Simulators.WeCom;

/// <summary>How long a card's parts may be, in characters; the intelligent robot allows less than an app.</summary>
internal sealed record CardLimits(
    int Title, int TitleDescription, int EmphasisTitle, int EmphasisDescription, int SubTitle, int Value, int VerticalTitle, int VerticalDescription, int JumpTitle, int SelectionOption, int VoteOption)
{
    public static CardLimits Bot { get; } = new(26, 30, 10, 15, 112, 26, 26, 112, 13, 10, 11);

    public bool IsBot => this == Bot;

    public static CardLimits App(WeComSwitches switches) =>
        new(36, 44, switches.EmphasisTitle, switches.EmphasisDescription, 160, 30, 38, 160, 18, 16, 17);
}
