using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>One company for all tests of a class; each takes a rep of its own.</summary>
public abstract class SharedDingTalkCompany(PushMode mode, bool hasTemplate = false) : IAsyncLifetime
{
    private DingTalkCompany? company;

    internal DingTalkCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await DingTalkCompany.StartAsync(mode, hasTemplate, TestContext.Current.CancellationToken);

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

/// <summary>With a template of interactive cards; presses come over the connections.</summary>
public sealed class DingTalkCompanyWithCardsByStream() : SharedDingTalkCompany(PushMode.Stream, hasTemplate: true);

/// <summary>With a template of interactive cards; presses come by requests.</summary>
public sealed class DingTalkCompanyWithCardsByHttp() : SharedDingTalkCompany(PushMode.Http, hasTemplate: true);
