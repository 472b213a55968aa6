using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>One company for all tests of a class; each takes a rep of its own.</summary>
public class SharedWeComCompany : IAsyncLifetime
{
    private readonly SimulatedBot? bot;
    private WeComCompany? company;

    /// <summary>One without an intelligent robot.</summary>
    public SharedWeComCompany()
    {
    }

    /// <summary>One with it.</summary>
    protected SharedWeComCompany(SimulatedBot bot) => this.bot = bot;

    internal WeComCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await WeComCompany.StartAsync(bot, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (company is not null)
        {
            await company.DisposeAsync();
        }
    }
}
