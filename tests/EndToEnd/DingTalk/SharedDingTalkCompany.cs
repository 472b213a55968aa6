using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>One company for all tests of a class; each takes a rep of its own.</summary>
public abstract class SharedDingTalkCompany(PushMode mode) : IAsyncLifetime
{
    private DingTalkCompany? company;

    internal DingTalkCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await DingTalkCompany.StartAsync(mode, hasTemplate: false, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (company is not null)
        {
            await company.DisposeAsync();
        }
    }
}

/// <summary>What people say comes over connections that the service opens.</summary>
public sealed class DingTalkCompanyByStream() : SharedDingTalkCompany(PushMode.Stream);

/// <summary>What people say comes by requests to the service.</summary>
public sealed class DingTalkCompanyByHttp() : SharedDingTalkCompany(PushMode.Http);
