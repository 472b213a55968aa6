namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>One company for all tests of a class; each takes a rep of its own.</summary>
public sealed class SharedWeComCompany : IAsyncLifetime
{
    private WeComCompany? company;

    internal WeComCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await WeComCompany.StartAsync(bot: null, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (company is not null)
        {
            await company.DisposeAsync();
        }
    }
}
