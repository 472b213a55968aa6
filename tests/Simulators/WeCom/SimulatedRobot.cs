namespace SalesBot.Simulators.WeCom;

/// <summary>A robot of a group (群机器人).</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Key">The key in its address, which is its secret.</param>
public sealed record SimulatedRobot(string Name, string Key)
{
    /// <summary>True where somebody has switched it off (93004).</summary>
    public bool IsDisabled { get; init; }

    /// <summary>True where it was removed from its group (93008).</summary>
    public bool IsRemoved { get; init; }
}
