namespace SalesBot.Simulators;

/// <summary>At most so many within any stretch of this length.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan length)
{
    private readonly Queue<(DateTimeOffset At, int Weight)> taken = new();
    private int sum;

    public TimeSpan Length => length;

    public bool HasRoom(DateTimeOffset now, int weight = 1)
    {
        while (taken.TryPeek(out var first) && now - first.At >= length)
        {
            sum -= taken.Dequeue().Weight;
        }

        return sum + weight <= limit;
    }

    public void Take(DateTimeOffset now, int weight = 1)
    {
        taken.Enqueue((now, weight));
        sum += weight;
    }
}
