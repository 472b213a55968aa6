using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>The organisation as DingTalk's contacts have it: departments, then who is in each.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class DingTalkRoster(DepartmentTree tree, DepartmentMembers members, RosterNotices notices, IOptions<DingTalkOptions> options) : IRosterSource
{
    private readonly DingTalkRosterOptions settings = options.Value.Roster;

    /// <inheritdoc />
    public string Platform => DingTalkChat.Platform;

    /// <inheritdoc />
    public async Task<RosterReading> ReadAsync(CancellationToken cancellationToken)
    {
        var departments = await tree.ReadAsync(settings.RootDepartment, cancellationToken);
        if (departments is not ApiResult<IReadOnlyList<Department>>.Ok { Value: var known })
        {
            return notices.Failed(departments);
        }

        var people = await members.ReadAsync(known, cancellationToken);
        return people is ApiResult<IReadOnlyList<Member>>.Ok { Value: var found }
            ? new RosterReading.Read(ContactsMapping.Map(known, found, settings.Administrators))
            : notices.Failed(people);
    }
}
