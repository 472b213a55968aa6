using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ActivityColleagues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Colleagues",
                table: "Activities",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Colleagues",
                table: "Activities");
        }
    }
}
