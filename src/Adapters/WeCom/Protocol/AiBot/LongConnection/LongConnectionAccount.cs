namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>Whose long connection it is.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="BotId">The robot's id.</param>
/// <param name="Secret">The robot's secret.</param>
internal sealed record LongConnectionAccount(Uri Address, string BotId, string Secret)
{
    /// <inheritdoc />
    public override string ToString() => BotId;
}
