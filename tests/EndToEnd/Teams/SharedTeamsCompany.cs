namespace SalesBot.EndToEnd.Tests.Teams;

/// <summary>One company for all tests of a class; each takes a rep of its own.</summary>
public sealed class SharedTeamsCompany : IAsyncLifetime
{
    private TeamsCompany? company;

    internal TeamsCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await TeamsCompany.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (company is not null)
        {
            await company.DisposeAsync();
        }
    }
}
