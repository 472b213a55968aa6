namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>One webhook robot of a group.</summary>
internal sealed class WeComRobotOptions
{
    /// <summary>What the robot is called here, so that a chat can name it without its key.</summary>
    public string Name { get; set; } = "";

    /// <summary>The key in the webhook's address. Whoever has it can write to the group.</summary>
    public string Key { get; set; } = "";
}
