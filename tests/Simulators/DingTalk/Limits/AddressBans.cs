namespace SalesBot.Simulators.DingTalk;

/// <summary>An address that calls too often gets a page in place of answers, for five minutes.</summary>
internal sealed class AddressBans(SimulatedLimits limits)
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(5);
    private readonly Quota calls = new((limits.CallsPerAddress, TimeSpan.FromSeconds(20)));
    private DateTimeOffset until;

    public void Ban(DateTimeOffset now) => until = now + Length;

    public void Lift() => until = default;

    public bool IsBanned(string address, DateTimeOffset now)
    {
        if (now >= until && calls.Take(address, now) is not null)
        {
            Ban(now);
        }

        return now < until;
    }
}
