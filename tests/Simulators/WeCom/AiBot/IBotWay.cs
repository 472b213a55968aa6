using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>How the intelligent robot is reached.</summary>
internal interface IBotWay
{
    /// <summary>Tells the product; ends when that is done or given up.</summary>
    Task<BotReport> TellAsync(BotTurn turn, JsonObject message, CancellationToken cancellationToken);
}
