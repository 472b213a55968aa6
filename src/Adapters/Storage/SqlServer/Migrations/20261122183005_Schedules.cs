using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Adapters.Storage.Ticking;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Schedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DueAt",
                table: "Reminders",
                type: "datetimeoffset",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<bool>(
                name: "IsStaged",
                table: "Reminders",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Snoozes",
                table: "Reminders",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Reminders",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsStaged",
                table: "Inbox",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "DueNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Schedule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Recipient = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    LatestAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    IsStaged = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    LeaseOwner = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LeaseUntil = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Schedules",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SettledUpTo = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Schedules", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_For_State_DueAt",
                table: "Reminders",
                columns: new[] { "For", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders",
                column: "DueAt",
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_By_On",
                table: "Activities",
                columns: new[] { "By", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Key",
                table: "DueNotices",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Waiting",
                table: "DueNotices",
                columns: new[] { "Schedule", "Id" },
                filter: "\"State\" = 0");

            // What was set before rings too; what was taken back does not.
            migrationBuilder.Sql("UPDATE \"Reminders\" SET \"DueAt\" = \"At\", \"State\" = CASE WHEN \"Withdrawn\" = 1 THEN 3 ELSE 0 END");
            TickTables.Create(migrationBuilder, StorageProvider.SqlServer);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DueNotices");

            migrationBuilder.DropTable(
                name: "Schedules");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_For_State_DueAt",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Activities_By_On",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "IsStaged",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "Snoozes",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "IsStaged",
                table: "Inbox");
        }
    }
}
