namespace SalesBot.Bot.Delivery;

/// <summary>This process, as leases name it: a new name at every start, since a lease dies with its process.</summary>
internal sealed class Node
{
    public string Name { get; } = $"{Environment.MachineName}/{Guid.CreateVersion7():N}";
}
